package kz.adep.conflict.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import kz.adep.conflict.InterventionKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The words of the invented conflicts. */
record DemoConflictStories(
        List<String> units, List<Story> stories, String passedTo, Map<InterventionKind, String> providers) {

    record Story(String kind, String description, String measures) {}

    static DemoConflictStories read(JsonMapper json) {
        try (var file = new ClassPathResource("db/demo/050_conflicts.json").getInputStream()) {
            return json.readValue(file, DemoConflictStories.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
