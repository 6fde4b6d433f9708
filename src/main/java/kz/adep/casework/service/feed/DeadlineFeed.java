package kz.adep.casework.service.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.casework.OpenDeadlines;
import kz.adep.casework.OpenDeadlines.OpenDeadline;
import kz.adep.casework.domain.feed.CalendarText;
import kz.adep.casework.domain.feed.CalendarText.Day;
import kz.adep.casework.service.feed.FeedAddresses.Owner;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The deadlines of an account as its calendar reads them: number, step and day, and nothing that names anybody. */
@Service
public class DeadlineFeed {

    private final FeedAddresses addresses;
    private final OpenDeadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    DeadlineFeed(FeedAddresses addresses, OpenDeadlines deadlines, MessageSource messages, Clock clock) {
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty for a secret that opens nothing, whatever the reason. */
    public Optional<String> read(String secret) {
        return ActingScope.call(ActingAs.service(), () -> addresses.owner(secret))
                .map(owner -> ActingScope.call(owner.actingAs(), () -> calendar(owner)));
    }

    private String calendar(Owner owner) {
        Locale language = Locale.forLanguageTag(owner.language());
        List<Day> days = deadlines.all().stream()
                .filter(deadline -> concerns(deadline, owner))
                .map(deadline -> new Day(id(deadline), deadline.due(), summary(deadline, language)))
                .toList();
        return CalendarText.of(say("letters.feed.name", language), clock.instant(), days);
    }

    /** One's own cases and those nobody has taken; a head sees all of the office. */
    private static boolean concerns(OpenDeadline deadline, Owner owner) {
        return owner.role() == StaffRole.HEAD
                || deadline.assignee() == null
                || owner.accountId().equals(deadline.assignee());
    }

    /** Of case and step, so that a term that moves stays the same entry. */
    private static UUID id(OpenDeadline deadline) {
        String name = deadline.caseId() + "|" + deadline.step();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    private String summary(OpenDeadline deadline, Locale language) {
        return deadline.number() + ": " + say("law.step." + deadline.step(), language);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, new Object[0], language);
    }
}
