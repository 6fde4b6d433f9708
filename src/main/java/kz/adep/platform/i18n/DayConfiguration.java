package kz.adep.platform.i18n;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One way to read a day in every form, whatever its field is marked with. */
@Configuration(proxyBeanMethods = false)
class DayConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DayFormatter());
        registry.addFormatterForFieldAnnotation(new MarkedDays());
    }

    /** Stands before the framework's own, which knows a single form for each mark. */
    private static final class MarkedDays implements AnnotationFormatterFactory<DateTimeFormat> {

        private final DayFormatter days = new DayFormatter();

        @Override
        public Set<Class<?>> getFieldTypes() {
            return Set.of(LocalDate.class);
        }

        @Override
        public Printer<?> getPrinter(DateTimeFormat mark, Class<?> type) {
            return days;
        }

        @Override
        public Parser<?> getParser(DateTimeFormat mark, Class<?> type) {
            return days;
        }
    }
}
