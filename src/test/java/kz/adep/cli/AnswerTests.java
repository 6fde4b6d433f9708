package kz.adep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.adep.AdepTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@AdepTest
class AnswerTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void commandAnswersWhatTheServerAnswers(@TempDir Path folder) throws Exception {
        Path study = Files.writeString(folder.resolve("study.csv"), "5\n7,5\n3\n");
        Path control = Files.writeString(folder.resolve("control.csv"), "-5\n3\n");

        String command = Terminal.run("runs-test", study, control, "--json").out();

        assertThat(JsonMapper.shared().readTree(command))
                .isEqualTo(JsonMapper.shared().readTree(server()));
    }

    private String server() throws Exception {
        return mvc.post()
                .uri("/api/v1/runs-test")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"study\":[\"5\",\"7.5\",\"3\"],\"control\":[\"-5\",\"3\"],\"alpha\":\"0.05\"}")
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
