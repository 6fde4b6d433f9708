package kz.adep.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NewCaseTests {

    private final JsonMapper json = JsonMapper.builder().build();

    /** What waits in the tray may have been sealed when a case named one person at most. */
    @Test
    void caseOfWhenThereWasOnePersonIsStillRead() {
        String kept = json.writeValueAsString(Cases.concerning(7, "Оспанов Серік"))
                .replaceFirst("\"concerned\":\\[(\\{[^}]*\\})]", "\"concerned\":$1");

        NewCase read = json.readValue(kept, NewCase.class);

        assertThat(kept).contains("\"concerned\":{");
        assertThat(read.concerned()).extracting(PersonalDetails::fullName).containsExactly("Оспанов Серік");
    }

    @Test
    void whoIsNotNamedIsNobody() {
        assertThat(Cases.concerning(7, "", "Оспанов").concerned()).hasSize(1);
    }
}
