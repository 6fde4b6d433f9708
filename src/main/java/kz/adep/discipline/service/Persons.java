package kz.adep.discipline.service;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.MisconductCase;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.casework.names.NameHashes;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.Subject;
import kz.adep.discipline.domain.law.Track;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Seals whom proceedings are about, and makes the hashes by which the same person is found again. */
@Component
class Persons {

    private final MisconductCases cases;
    private final NameHashes names;

    Persons(MisconductCases cases, NameHashes names) {
        this.cases = cases;
        this.names = names;
    }

    /** Who was typed, or whom the complaint names itself. */
    PersonalDetails person(MisconductCase of, NewProceeding opened) {
        return opened.person().isEmpty() ? concerned(of) : opened.person();
    }

    /** Hashed for the side that is to consider it: the case may have to leave its body for the sake of the name. */
    Subject subject(UUID proceeding, MisconductCase of, NewProceeding opened, Track track, boolean withheld) {
        PersonalDetails person = person(of, opened);
        return new Subject(
                opened.category(),
                track,
                cases.seal(of.id(), Subject.COLUMN, proceeding, person),
                index(of.stateBodyId(), withheld, person));
    }

    PersonalDetails unseal(Proceeding proceeding) {
        return cases.unseal(
                proceeding.caseId(),
                Subject.COLUMN,
                proceeding.getId(),
                proceeding.subject().sealed());
    }

    /** The number, if known, and the names; another chain for what the Agency handles. */
    String[] index(int body, boolean withheld, PersonalDetails person) {
        Stream<String> number = Stream.of(person.iin())
                .filter(iin -> !iin.isBlank())
                .map(iin -> Subject.NUMBER + names.of(body, withheld, List.of(iin))[0].substring(2));
        return Stream.concat(number, Stream.of(names.of(body, withheld, person)))
                .toArray(String[]::new);
    }

    private PersonalDetails concerned(MisconductCase of) {
        return cases.concerned(of.id()).orElseThrow(() -> new RuleViolation("discipline.refusal.nobody"));
    }
}
