package kz.adep.seed.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.LegalTerm;
import kz.adep.casework.Applicant;
import kz.adep.casework.Applicant.Identity;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.Topic;
import kz.adep.casework.names.NameHashes;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an invented case, its identities sealed like those of a true one. */
@Component
class CaseRows {

    private static final List<String> SURNAMES = List.of(
            "Ахметов",
            "Сейітов",
            "Оспанов",
            "Жұмабаев",
            "Қасымов",
            "Иванов",
            "Петров",
            "Ибраев",
            "Нұрланов",
            "Әлиев",
            "Төлегенов",
            "Смагулов",
            "Есенов",
            "Ким",
            "Омаров",
            "Бекетов",
            "Сәрсенов",
            "Ұзақов",
            "Мұратов",
            "Ғабитов");
    private static final List<String> NAMES =
            List.of("Айгүл", "Ерлан", "Дана", "Нұрлан", "Әлия", "Марат", "Ольга", "Сергей", "Гүлнар", "Қайрат");

    private final Vault vault;
    private final NameHashes names;
    private final JsonMapper json;
    private final Clock clock;

    CaseRows(Vault vault, NameHashes names, JsonMapper json, Clock clock) {
        this.vault = vault;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    void add(InventedCase file, int number, UUID account, InventedText text, SplittableRandom random, Batch batch) {
        WrappedKey key = vault.newKey(file.id());
        boolean consultation = file.kind() == CaseKind.CONSULTATION;
        Instant received = at(file.registeredOn(), random, file.isAnonymous());
        batch.files.add(
                file.body(),
                file.id(),
                file.kind(),
                file.appealType(),
                one(Channel.values(), random),
                one(Applicant.Kind.values(), random),
                file.identity(),
                file.language(),
                file.withheld(),
                file.registeredOn().getYear(),
                number,
                received,
                file.registeredOn(),
                file.due(),
                file.stage(),
                file.outcome(),
                file.closedOn(),
                consultation ? one(Topic.values(), random) : null,
                null,
                consultation ? 5 * (1 + random.nextInt(12)) : null,
                text.subject(file.language(), random),
                text.narrative(file.language(), random),
                account,
                key.kid(),
                key.wrapped(),
                0);
        party(file, key, random, batch);
        term(file, batch);
        correspondence(file, account, text, random, batch);
    }

    private void party(InventedCase file, WrappedKey key, SplittableRandom random, Batch batch) {
        if (file.isAnonymous()) {
            return;
        }
        PersonalDetails details = new PersonalDetails(
                one(SURNAMES, random),
                one(NAMES, random),
                "",
                "",
                "",
                "",
                "",
                "+7701" + random.nextInt(1000000, 9999999),
                "",
                "");
        UUID row = InventedCase.id(random);
        batch.parties.add(
                file.body(),
                file.id(),
                row,
                "APPLICANT",
                vault.seal(key, file.id(), "case_party.sealed", row, json.writeValueAsString(details))
                        .bytes(),
                file.identity() == Identity.NAMED ? names.of(file.body(), file.withheld(), details) : new String[0]);
    }

    private static void term(InventedCase file, Batch batch) {
        LegalTerm term = file.term();
        if (term != null) {
            DeadlineRule rule = term.rule();
            batch.deadlines.add(
                    file.body(),
                    file.id(),
                    new UUID(file.id().getMostSignificantBits(), file.id().getLeastSignificantBits() ^ 1),
                    "ANSWER",
                    rule.code(),
                    rule.basis().act(),
                    rule.basis().article(),
                    term.registeredOn(),
                    rule.firstDay(term.registeredOn()),
                    rule.length(),
                    rule.unit(),
                    term.due(),
                    term.edition(),
                    file.closedOn() == null ? "OPEN" : file.isLate() ? "MISSED" : "MET",
                    file.closedOn());
        }
    }

    private void correspondence(
            InventedCase file, UUID account, InventedText text, SplittableRandom random, Batch batch) {
        LocalDate closedOn = file.closedOn();
        if (closedOn != null && !"WITHDRAWN".equals(file.outcome())) {
            batch.answers.add(file.body(), file.id(), text.reply(file.language(), random), account, closedOn, 0);
        }
        if (random.nextInt(5) == 0) {
            UUID row = InventedCase.id(random);
            batch.messages.add(
                    file.body(),
                    file.id(),
                    row,
                    "NOTE",
                    text.reply(file.language(), random),
                    at(file.registeredOn(), random, false),
                    account);
        }
    }

    /** In office hours; of an anonymous sender to the hour. */
    private Instant at(LocalDate day, SplittableRandom random, boolean toTheHour) {
        int minute = toTheHour ? 0 : random.nextInt(60);
        return day.atTime(9 + random.nextInt(9), minute).atZone(clock.getZone()).toInstant();
    }

    private static <T> T one(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T one(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
