package kz.adep.transparency.web.runs.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.answer.CompanionsAnswer;
import kz.adep.statistics.answer.RunsTestAnswer;
import kz.adep.statistics.companion.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the document for programs are those of the records. */
class RunsTestSchemaTests {

    @ParameterizedTest
    @ValueSource(
            classes = {
                RunsTestQuestion.class,
                RunsTestAnswer.class,
                RunsTestAnswer.Q.class,
                RunsTestAnswer.P.class,
                RunsTestAnswer.B.class,
                RunsTestAnswer.Critical.class,
                RunsTestAnswer.Orders.class,
                RunsTestAnswer.Weight.class,
                RunsTestAnswer.Verdicts.class,
                CompanionsAnswer.class,
                CompanionsAnswer.U.class,
                CompanionsAnswer.Shift.class,
                CompanionsAnswer.D.class,
                CompanionsAnswer.Means.class,
                Summary.class
            })
    void schemaHasTheComponentsOfItsRecord(Class<?> type) throws IOException {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(schema(type.getSimpleName()).get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void everyCodeOfARefusalIsListed() throws IOException {
        Stream<String> codes = Stream.of(
                        Arrays.stream(RunsTestError.Code.values()),
                        Arrays.stream(BadBody.Code.values()),
                        Stream.of("INVALID_ALPHA", "TOO_BUSY"))
                .flatMap(each -> each)
                .map(Object::toString);

        assertThat(schema("RunsTestProblem")
                        .at("/properties/code/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(codes.toList());
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream document = new ClassPathResource("static/api/v1/openapi.json").getInputStream()) {
            return new JsonMapper().readTree(document).at("/components/schemas/" + name);
        }
    }
}
