package kz.adep.oversight.web;

import java.util.Locale;
import java.util.OptionalInt;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.RegionSum;
import org.springframework.context.MessageSource;

/** Says in a sentence what each drawing of a dashboard shows. */
final class Findings {

    private static final String NONE = "oversight.finding.none";

    private final Dashboard dashboard;
    private final MessageSource messages;
    private final Locale language;

    Findings(Dashboard dashboard, MessageSource messages, Locale language) {
        this.dashboard = dashboard;
        this.messages = messages;
        this.language = language;
    }

    String months() {
        long now = dashboard.now().received();
        long before = dashboard.before().received();
        if (now == 0 && before == 0) {
            return say(NONE);
        }
        String direction = now > before ? "more" : now < before ? "less" : "same";
        return say("oversight.finding.months." + (dashboard.running() ? "running" : direction), now, before);
    }

    String timeliness() {
        OptionalInt now = dashboard.now().inTimePercent();
        OptionalInt before = dashboard.before().inTimePercent();
        if (now.isEmpty()) {
            return say("oversight.finding.timeliness.none");
        }
        return before.isEmpty()
                ? say("oversight.finding.timeliness.first", now.getAsInt())
                : say("oversight.finding.timeliness", now.getAsInt(), before.getAsInt());
    }

    String regions() {
        return dashboard
                .latest()
                .map(sum -> say(
                        "oversight.finding.regions.late",
                        name(sum),
                        sum.flow().latePercent().orElse(0),
                        dashboard.now().latePercent().orElse(0)))
                .or(() -> dashboard
                        .busiest()
                        .map(sum -> say(
                                "oversight.finding.regions",
                                name(sum),
                                sum.flow().received(),
                                dashboard.now().received())))
                .orElseGet(() -> say(NONE));
    }

    String kinds() {
        return dashboard
                .mostFrequentKind()
                .map(kind -> say(
                        "oversight.finding.kinds",
                        say("oversight.kind." + kind),
                        percent(
                                dashboard.kinds().getOrDefault(kind, 0L),
                                dashboard.now().received())))
                .orElseGet(() -> say(NONE));
    }

    String outcomes() {
        return dashboard
                .mostFrequentOutcome()
                .map(outcome -> say(
                        "oversight.finding.outcomes",
                        say("oversight.outcome." + outcome),
                        percent(
                                dashboard.outcomes().getOrDefault(outcome, 0L),
                                dashboard.now().closed())))
                .orElseGet(() -> say("oversight.finding.outcomes.none"));
    }

    String name(RegionSum sum) {
        return sum.region().map(region -> region.name().in(language)).orElseGet(() -> say("oversight.central"));
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
