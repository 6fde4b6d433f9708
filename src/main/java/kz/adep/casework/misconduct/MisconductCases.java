package kz.adep.casework.misconduct;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.CaseKind;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseParty.Part;
import kz.adep.casework.service.Identities;
import kz.adep.directory.Directory;
import kz.adep.shared.NotFound;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The complaints about misconduct that the walls let the caller see, and the seal of their key for who is named there. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class MisconductCases {

    private final CaseFiles files;
    private final Identities identities;
    private final Directory directory;
    private final Vault vault;
    private final JsonMapper json;

    MisconductCases(CaseFiles files, Identities identities, Directory directory, Vault vault, JsonMapper json) {
        this.files = files;
        this.identities = identities;
        this.directory = directory;
        this.vault = vault;
        this.json = json;
    }

    /** Throws {@link NotFound} for any other kind of case. */
    public MisconductCase get(UUID id) {
        CaseFile file = file(id);
        return new MisconductCase(
                id,
                file.stateBodyId(),
                file.withheld(),
                file.number(directory.body(file.stateBodyId()).code()),
                file.stage(),
                file.outcome().orElse(null),
                file.registeredOn(),
                file.subject(),
                file.language(),
                identities.named(id).stream().filter(Part.CONCERNED::equals).count() == 1,
                file.assignee().orElse(null));
    }

    /** Whether the walls still show it to who acts. */
    public boolean isInSight(UUID id) {
        return files.findById(id).isPresent();
    }

    /** About whom the complaint is, where it names one person, to be sealed anew; shown to nobody. */
    public Optional<PersonalDetails> concerned(UUID id) {
        List<PersonalDetails> named = identities.details(file(id)).getOrDefault(Part.CONCERNED, List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Seals a person under the key of the case. */
    public Sealed seal(UUID id, String column, UUID row, PersonalDetails person) {
        return vault.seal(file(id).key(), id, column, row, json.writeValueAsString(person));
    }

    /** Opens such a seal; the caller asks for the reason and has the act audited. */
    public PersonalDetails unseal(UUID id, String column, UUID row, Sealed sealed) {
        return json.readValue(vault.unseal(file(id).key(), id, column, row, sealed), PersonalDetails.class);
    }

    private CaseFile file(UUID id) {
        CaseFile file = files.get(id);
        if (file.kind() != CaseKind.MISCONDUCT) {
            throw new NotFound("complaint about misconduct");
        }
        return file;
    }
}
