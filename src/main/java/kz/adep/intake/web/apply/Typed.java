package kz.adep.intake.web.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** What stands on the page of a question, whether or not it could be taken as an answer. */
final class Typed {

    private Typed() {}

    /** The fields of such an answer, and no others. */
    static Map<String, String> fields(Answer given, HttpServletRequest request) {
        return Arrays.stream(given.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> request.getParameter(name) != null)
                .collect(Collectors.toMap(Function.identity(), request::getParameter));
    }

    /** As the page shows it. */
    static Answer read(Answer given, Map<String, String> fields) {
        DataBinder form = new DataBinder(null);
        form.setTargetType(ResolvableType.forInstance(given));
        form.construct(new Fields(fields));
        return form.getTarget() instanceof Answer typed ? typed : given;
    }

    private record Fields(Map<String, String> values) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return values.get(name);
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}
