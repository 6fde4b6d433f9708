package kz.adep.transparency.web.runs.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import kz.adep.statistics.answer.RunsTestAnswer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A result as CSV with two columns: each figure under its name in the JSON, with all its digits. */
@Component
public class AnswerTable {

    private final JsonMapper json;

    AnswerTable(JsonMapper json) {
        this.json = json;
    }

    public String of(RunsTestAnswer answer) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("figure", "value");
            write(writer, "", json.valueToTree(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter writer, String name, JsonNode node) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> part : node.properties()) {
                write(writer, name.isEmpty() ? part.getKey() : name + "." + part.getKey(), part.getValue());
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                write(writer, name + "[" + i + "]", node.get(i));
            }
        } else {
            writer.writeRecord(name, node.isNull() ? "" : node.asString());
        }
    }
}
