package kz.adep.transparency.web.runs.api;

import java.io.IOException;
import java.io.InputStream;
import kz.adep.shared.PublicPage;
import kz.adep.statistics.answer.RunsTestAnswer;
import kz.adep.transparency.domain.Judgement;
import kz.adep.transparency.service.RunsTestDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The runs test for programs; refusals are problem documents (RFC 9457) with a code, and the place where there is one. */
@RestController
@PublicPage
class RunsTestApiController {

    static final int MOST_BYTES = 1 << 20;

    static final String PATH = "/api/v1/runs-test";

    private final RunsTestDesk desk;
    private final ObjectReader questions;

    RunsTestApiController(RunsTestDesk desk, JsonMapper json) {
        this.desk = desk;
        this.questions = json.readerFor(RunsTestQuestion.class)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Reads the body itself, so that a long one is refused before it fills the memory. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    RunsTestAnswer judge(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BadBody(BadBody.Code.TOO_LARGE);
        }
        RunsTestQuestion question = question(bytes);
        double[] study = question.studyValues();
        Judgement judgement = desk.judge(study, question.controlValues(study), question.level());
        return RunsTestAnswer.of(judgement.result(), judgement.companions());
    }

    private RunsTestQuestion question(byte[] body) {
        try {
            RunsTestQuestion question = questions.readValue(body);
            if (question != null) {
                return question;
            }
        } catch (JacksonException e) {
            throw new BadBody(BadBody.Code.MALFORMED);
        }
        throw new BadBody(BadBody.Code.MALFORMED);
    }
}
