package kz.adep.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One of the sixty terms worked out apart from this code. */
public record GoldenCase(
        String id,
        LocalDateTime receivedAt,
        AppealType appealType,
        LocalDate registeredOn,
        LocalDate due,
        LocalDate forwardBy,
        @Nullable LocalDate latestExtensionFromDue) {

    public static List<GoldenCase> all() {
        var json = GoldenCase.class.getResourceAsStream("/calendar/deadlines.json");
        return new JsonMapper().readValue(json, File.class).cases();
    }

    /** What a term says, in the shape of a golden case. */
    public GoldenCase asTold(LegalTerm term) {
        return new GoldenCase(
                id,
                receivedAt,
                appealType,
                term.registeredOn(),
                term.due(),
                term.forwardBy(),
                term.latestExtensionFromDue());
    }

    record File(String note, List<GoldenCase> cases) {}
}
