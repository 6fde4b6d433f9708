package kz.adep.casework.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.Applicant.Identity;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.names.NameHashes;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Seals who is named in a case, and opens the seal for a reason that is audited. */
@Service
public class Identities {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Vault vault;
    private final NameHashes names;
    private final AuditTrail trail;
    private final JsonMapper json;
    private final Clock clock;

    Identities(
            CaseFiles files,
            CaseContents contents,
            Vault vault,
            NameHashes names,
            AuditTrail trail,
            JsonMapper json,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.vault = vault;
        this.names = names;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    public CaseParty party(CaseFile file, CaseParty.Part part, PersonalDetails details) {
        UUID row = UUID.randomUUID();
        Sealed sealed = vault.seal(file.key(), file.getId(), CaseParty.COLUMN, row, json.writeValueAsString(details));
        return new CaseParty(row, file, part, sealed, index(file, part, details));
    }

    /** A sender who asked not to be named is not found by his name either. */
    private String[] index(CaseFile file, CaseParty.Part part, PersonalDetails details) {
        return part == CaseParty.Part.APPLICANT && file.sender().identity() != Identity.NAMED
                ? new String[0]
                : names.of(file.stateBodyId(), file.withheld(), details);
    }

    /** The parts that somebody has in the case, without saying who. */
    @Transactional(readOnly = true)
    public List<CaseParty.Part> named(UUID caseId) {
        return contents.parties(caseId).stream().map(CaseParty::part).toList();
    }

    /** For sealing them anew in another case; shown to nobody. */
    public Map<CaseParty.Part, List<PersonalDetails>> details(CaseFile file) {
        Map<CaseParty.Part, List<PersonalDetails>> details = new EnumMap<>(CaseParty.Part.class);
        for (CaseParty party : contents.parties(file.getId())) {
            details.computeIfAbsent(party.part(), part -> new ArrayList<>()).add(details(file, party));
        }
        return details;
    }

    /** The Agency finds names by hashes of its own. */
    public void hashForTheAgency(CaseFile file) {
        for (CaseParty party : contents.parties(file.getId())) {
            if (party.isFoundByName()) {
                party.hashedAs(names.of(file.stateBodyId(), true, details(file, party)));
            }
        }
    }

    /** Opens the identities of a case; the reason is asked for, the act is audited, the reason itself stays as a note. */
    @Transactional
    public Map<CaseParty.Part, List<PersonalDetails>> unseal(UUID caseId, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("casework.unseal.reason.missing");
        }
        CaseFile file = files.get(caseId);
        Map<CaseParty.Part, List<PersonalDetails>> details = details(file);
        contents.add(CaseMessage.note(
                file, reason, clock.instant(), ActingScope.current().account()));
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.unsealed", "case_file", caseId)
                .withheld(file.withheld()));
        return details;
    }

    private PersonalDetails details(CaseFile file, CaseParty party) {
        String plain = vault.unseal(file.key(), file.getId(), CaseParty.COLUMN, party.id(), party.sealed());
        return json.readValue(plain, PersonalDetails.class);
    }
}
