package kz.adep.reporting.web;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import kz.adep.reporting.domain.Narrative;
import kz.adep.reporting.service.ReportPage;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;

/** The three texts of a report, and the version they were written on. */
record NarrativeForm(
        @Size(max = MAX, message = "{reporting.narrative.size}") @Nullable
        String success,

        @Size(max = MAX, message = "{reporting.narrative.size}") @Nullable
        String problems,

        @Size(max = MAX, message = "{reporting.narrative.size}") @Nullable
        String proposals,

        int version) {

    private static final int MAX = 20_000;

    static NarrativeForm of(ReportPage page) {
        Narrative texts = page.narrative();
        return new NarrativeForm(texts.success(), texts.problems(), texts.proposals(), page.version());
    }

    NarrativeForm onVersion(int stored) {
        return new NarrativeForm(success, problems, proposals, stored);
    }

    Narrative toNarrative() {
        return new Narrative(text(success), text(problems), text(proposals));
    }

    /** What is stored, by part, where it is not what was typed. */
    Map<String, StaleEdit> differences(Narrative stored, int storedVersion) {
        Map<String, StaleEdit> found = new HashMap<>();
        differ(found, "success", text(success), stored.success(), storedVersion);
        differ(found, "problems", text(problems), stored.problems(), storedVersion);
        differ(found, "proposals", text(proposals), stored.proposals(), storedVersion);
        return found;
    }

    private static void differ(Map<String, StaleEdit> found, String part, String typed, String stored, int version) {
        if (!typed.equals(stored)) {
            found.put(part, new StaleEdit(stored, version));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
