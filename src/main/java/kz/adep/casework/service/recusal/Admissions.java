package kz.adep.casework.service.recusal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.Applicant;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.domain.recusal.Succession;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.service.recusal.RecusalStore.NamedSeat;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import org.springframework.stereotype.Component;

/**
 * Compares the names a new case brings with those of the staff, before anybody reads it: whom it names, or who sent it, is
 * shut out from the first moment. Look-alike letters are folded; a surname with a given name or an initial is enough, and
 * of a person complained of the surname alone.
 */
@Component
public class Admissions {

    private final RecusalStore store;
    private final Exclusions exclusions;
    private final CaseContents contents;
    private final Directory directory;
    private final Bell bell;

    Admissions(RecusalStore store, Exclusions exclusions, CaseContents contents, Directory directory, Bell bell) {
        this.store = store;
        this.exclusions = exclusions;
        this.contents = contents;
        this.directory = directory;
        this.bell = bell;
    }

    public Admission admit(NewCase newCase) {
        return admit(newCase, Set.of());
    }

    /** Of a case that comes from another body; who was shut out there may have a seat here. */
    public Admission admit(NewCase newCase, Set<UUID> before) {
        List<List<String>> concerned = newCase.concerned().stream()
                .map(Admissions::words)
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> applicant = words(newCase.applicant().details());
        if (concerned.isEmpty() && applicant.isEmpty() && before.isEmpty()) {
            return new Admission(newCase, Map.of(), before);
        }
        int side = newCase.withheld() ? directory.authorisedBody().id() : newCase.stateBodyId();
        List<NamedSeat> seats = store.seats(side, concerned.stream().findFirst().orElse(List.of()), applicant);
        Map<UUID, Ground> found = new HashMap<>();
        seats.stream()
                .map(NamedSeat::account)
                .filter(before::contains)
                .forEach(account -> found.put(account, Ground.DECLARED));
        found.putAll(grounds(seats));
        // Each for himself: words of two persons are not one name.
        concerned.stream().skip(1).forEach(words -> found.putAll(grounds(store.seats(side, words, List.of()))));
        if (newCase.withheld()
                || found.isEmpty()
                || !succession(seats, found.keySet()).leavesTheBody()) {
            return new Admission(newCase, found, before);
        }
        Admission kept = admit(newCase.keptBack(), before);
        found.putAll(kept.found());
        return new Admission(kept.newCase(), found, before);
    }

    /** Of a case just stored: why they are shut out, and a bell for those who are not. */
    public void keep(CaseFile file, Admission admission) {
        if (admission.found().isEmpty()) {
            return;
        }
        admission
                .found()
                .forEach((account, ground) -> contents.add(recusal(file, account, ground, file.registeredOn())));
        contents.flush();
        exclusions.tellTheOthers(file);
        if (file.withheld()) {
            callForHelp(file, admission.found().keySet());
        }
    }

    /**
     * Of a sender found among the staff it says neither who nor why: his name is sealed, and opened for a reason only. Where
     * he asked for confidentiality it says so of nobody, else the one line that differs would be his.
     */
    static CaseRecusal recusal(CaseFile file, UUID account, Ground ground, LocalDate today) {
        boolean unnamed = ground == Ground.REPORTED || file.sender().identity() == Applicant.Identity.CONFIDENTIAL;
        return unnamed ? CaseRecusal.unnamed(file, today) : CaseRecusal.found(file, account, ground, today);
    }

    /** The same once an account was shut out of what the Agency handles. */
    void callForHelp(CaseFile file, UUID account) {
        if (file.withheld()) {
            Set<UUID> shutOut = new HashSet<>(file.shutOut());
            shutOut.add(account);
            callForHelp(file, shutOut);
        }
    }

    /** Where nobody is left at the Agency either, who keeps the accounts has to open another. */
    void callForHelp(CaseFile file, Set<UUID> shutOut) {
        if (succession(store.seats(directory.authorisedBody().id()), shutOut)
                .handlers()
                .isEmpty()) {
            bell.ring(
                    Notice.of("recusal.bell.nobody", file.registeredOn().getYear(), "/admin"),
                    Audience.administrators());
        }
    }

    private static Map<UUID, Ground> grounds(List<NamedSeat> seats) {
        Map<UUID, Ground> found = new HashMap<>();
        seats.forEach(seat -> seat.ground().ifPresent(ground -> found.put(seat.account(), ground)));
        return found;
    }

    private static Succession succession(List<NamedSeat> seats, Set<UUID> shutOut) {
        return Succession.of(seats.stream().map(NamedSeat::seat).toList(), shutOut);
    }

    static List<String> words(PersonalDetails details) {
        return Stream.of(details.surname(), details.givenName(), details.patronymic())
                .flatMap(name -> FoldedText.typed(name).words().stream())
                .collect(Collectors.toList());
    }
}
