package kz.adep.casework.web.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.service.desk.BulkDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The chosen cases and what is done with them; each act asks for a field of its own. */
record BulkForm(
        @Nullable List<UUID> id,
        @Nullable UUID colleague,
        @Nullable Danger danger,
        @Nullable Outcome outcome,
        @Nullable String answer) {

    private static final int LONG = 20_000;

    static BulkForm of(List<UUID> ids) {
        return new BulkForm(ids, null, null, null, "");
    }

    /** Puts a template under what was typed; its variables stay, to be filled for each case. */
    BulkForm with(String words) {
        String typed = text().isBlank() ? words : text().stripTrailing() + "\n\n" + words;
        return new BulkForm(id, colleague, danger, outcome, typed);
    }

    List<UUID> ids() {
        return Objects.requireNonNullElse(id, List.of());
    }

    /** Refuses at the form what was not chosen, and at the field what the act needs. */
    void check(Errors errors, String... needed) {
        if (ids().isEmpty()) {
            errors.reject("desk.bulk.none");
        } else if (ids().size() > BulkDesk.MOST) {
            errors.reject("desk.bulk.too-many", new Object[] {BulkDesk.MOST}, null);
        }
        for (String field : needed) {
            if (!errors.hasFieldErrors(field) && isEmpty(errors.getFieldValue(field))) {
                errors.rejectValue(field, "platform.required");
            }
        }
        if (text().length() > LONG) {
            errors.rejectValue("answer", "platform.too-long", new Object[] {LONG}, null);
        }
    }

    String text() {
        return Objects.requireNonNullElse(answer, "");
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }
}
