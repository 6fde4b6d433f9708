package kz.adep.discipline.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Board;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Move.Field;
import kz.adep.discipline.domain.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** An act in a proceeding as it is typed; what a move does not need stays empty. */
record ActForm(
        @Nullable Move move,

        @NotNull(message = REQUIRED) @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate day,

        @NotBlank(message = REQUIRED) @Size(max = 8_000, message = TOO_LONG) @Nullable
        String words,

        @Size(max = 300, message = TOO_LONG) @Nullable String addressee,
        @Nullable String code,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate sittingOn,

        @Min(value = 1, message = WRONG) @Max(value = 99, message = WRONG) @Nullable
        Short members,

        @Min(value = 0, message = WRONG) @Max(value = 99, message = WRONG) @Nullable
        Short present,

        @Min(value = 0, message = WRONG) @Max(value = 99, message = WRONG) @Nullable
        Short recused,

        @Nullable Verdict verdict,
        @Nullable String sanction,
        @Size(max = 50, message = TOO_LONG) @Nullable String number,
        @Nullable Boolean admitted) {

    static final String REQUIRED = "{platform.required}";
    static final String TOO_LONG = "{discipline.too-long}";
    static final String WRONG = "{discipline.act.board.wrong}";

    private static final String MISSING = "platform.required";

    static ActForm empty(Move move, LocalDate today) {
        return new ActForm(move, today, "", "", "", null, null, null, (short) 0, null, "", "", false);
    }

    /** The address decides, not what was sent. */
    ActForm as(Move decided) {
        return new ActForm(
                decided, day, words, addressee, code, sittingOn, members, present, recused, verdict, sanction, number,
                admitted);
    }

    /** What the move needs. */
    void check(boolean ownBoard, Errors errors) {
        if (move == null) {
            return;
        }
        require(errors, Field.ADDRESSEE, "addressee", text(addressee).isEmpty());
        require(errors, Field.MEASURE, "code", text(code).isEmpty());
        require(errors, Field.GROUND, "code", text(code).isEmpty());
        require(errors, Field.SITTING_ON, "sittingOn", sittingOn == null);
        require(errors, Field.VERDICT, "verdict", verdict == null);
        require(errors, Field.NUMBER, "number", text(number).isEmpty());
        if (ownBoard) {
            require(errors, Field.BOARD, "members", members == null);
            require(errors, Field.BOARD, "present", present == null);
        }
    }

    private void require(Errors errors, Field field, String name, boolean missing) {
        if (move != null && move.needs(field) && missing && !errors.hasFieldErrors(name)) {
            errors.rejectValue(name, MISSING);
        }
    }

    Act toAct() {
        return new Act(
                chosen(),
                Objects.requireNonNull(day),
                text(words),
                text(addressee),
                orNull(code),
                sittingOn,
                board(),
                verdict,
                orNull(sanction),
                text(number),
                admitted != null && admitted);
    }

    Move chosen() {
        return Objects.requireNonNull(move);
    }

    private @Nullable Board board() {
        return members == null || present == null ? null : new Board(members, present, recused == null ? 0 : recused);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
