package kz.adep.transparency.web.runs;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;
import kz.adep.transparency.domain.BadLevel;
import kz.adep.transparency.domain.table.BadTable;
import kz.adep.transparency.domain.table.TableReading;
import kz.adep.transparency.service.RunsTestDesk;
import kz.adep.transparency.service.TooBusy;
import org.springframework.validation.BindingResult;

/** What stands in a form instead of a result: the code, and the place where there is one. */
final class Refusals {

    private Refusals() {}

    /** The answer of the work, or nothing after the errors were noted. */
    static <T> Optional<T> noted(BindingResult errors, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RunsTestError refusal) {
            note(refusal, errors);
        } catch (BadTable refusal) {
            note(refusal, errors);
        } catch (BadLevel refusal) {
            errors.rejectValue("alpha", "runstest.error.INVALID_ALPHA");
        } catch (TooBusy busy) {
            errors.reject("runstest.busy");
        }
        return Optional.empty();
    }

    private static void note(RunsTestError refusal, BindingResult errors) {
        Group group = refusal.group();
        String key = "runstest.error." + refusal.code();
        if (group == null) {
            errors.reject(key);
            return;
        }
        Object[] arguments = {
            group == Group.STUDY ? "X" : "Y",
            Objects.requireNonNullElse(refusal.index(), 0) + 1,
            RunsTestDesk.MOST_VALUES
        };
        errors.rejectValue(group == Group.STUDY ? "study" : "control", key, arguments, null);
    }

    private static void note(BadTable refusal, BindingResult errors) {
        Integer column = refusal.column();
        Object[] arguments = {
            refusal.line(), column == null ? "" : TableReading.letter(column), RunsTestDesk.MOST_VALUES
        };
        errors.reject("runstest.file.error." + refusal.code(), arguments, null);
    }
}
