package kz.adep.discipline.service;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.domain.law.Track;
import org.jspecify.annotations.Nullable;

/**
 * Which proceedings are meant; absent parts do not restrict.
 *
 * @param open whether they still go on; absent where a step is asked for, or all are
 */
public record ProceedingFilter(
        @Nullable Boolean open,
        @Nullable ProceedingStep step,
        @Nullable Track track,
        @Nullable Boolean overdue) {

    List<ProceedingStep> steps() {
        return Arrays.stream(ProceedingStep.values())
                .filter(each -> step == null || each == step)
                .filter(each -> open == null || each.isOpen() == open)
                .toList();
    }

    boolean fits(ProceedingLine line) {
        return (track == null || line.proceeding().track() == track) && (overdue == null || line.late() == overdue);
    }

    /** The parameters of an address, without the absent ones and without one that is taken away. */
    public Map<String, String> parameters(String without) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "open", open);
        put(parameters, "step", step);
        put(parameters, "track", track);
        put(parameters, "overdue", overdue);
        parameters.remove(without);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
