package kz.adep.directory.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AdepTest
class CommissionerControllerTests {

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void publishTheCommissionerOfAbai() {
        SharedDatabase.aboveTheWalls().sql("""
                        insert into commissioner_profile
                        values (310, 'Сағат Ұлықпанұлы Өтегенов', '77', '8 (7172) 55-00-99', 'Дүйсенбі', 'Понедельник', 'Monday')
                        on conflict do nothing""").update();
    }

    @ParameterizedTest
    @CsvSource({"kk,Маңғыстау облысы", "ru,Мангистауская область", "en,Mangystau Region"})
    void pageOffersEveryRegionInTheLanguageOfTheReader(String language, String region) throws Exception {
        mvc.perform(get("/commissioners").param("lang", language))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<option value=\"47\">" + region),
                                containsString("/commissioners?region=47"))));
    }

    @Test
    void startPageLeadsHere() throws Exception {
        mvc.perform(get("/")).andExpect(content().string(containsString("href=\"/commissioners\"")));
    }

    @Test
    void formBegunHereKnowsTheBody() throws Exception {
        int body = SharedDatabase.aboveTheWalls()
                .sql("select id from state_body where takes_part order by id limit 1")
                .query(Integer.class)
                .single();

        mvc.perform(get("/commissioners/" + body))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/apply?body=" + body + "\""),
                                not(containsString("role=\"button\"")))));
    }

    @Test
    void regionShowsItsBodiesOnly() throws Exception {
        mvc.perform(get("/commissioners?lang=en&region=47"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Akimat of Mangystau Region"),
                                not(containsString("Akimat of Astana City")),
                                not(containsString("Ministry of Justice")))));
    }

    @Test
    void centralBodiesAreARegionOfTheirOwn() throws Exception {
        mvc.perform(get("/commissioners?lang=en&region=central"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ministry of Justice"),
                                not(containsString("Ministry of Defence")),
                                not(containsString("Akimat of")))));
    }

    @Test
    void commissionerIsFoundByHisNameWithoutKazakhLetters() throws Exception {
        mvc.perform(get("/commissioners").param("lang", "ru").param("text", "отегенов"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Найден 1 государственный орган"),
                                containsString("Аппарат акима области Абай"),
                                containsString("Сағат Ұлықпанұлы Өтегенов"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqq", "<script>", "%"})
    void nothingFoundSaysWhatToDo(String typed) throws Exception {
        mvc.perform(get("/commissioners").param("lang", "en").param("text", typed))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(allOf(containsString("Nothing was found."), not(containsString("<script>")))));
    }

    @Test
    void unknownRegionFindsNothing() throws Exception {
        mvc.perform(get("/commissioners?lang=en&region=x"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing was found.")));
    }

    @Test
    void profileSaysWhereAndWhenToCome() throws Exception {
        mvc.perform(get("/commissioners/310?lang=en"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Akimat of Abai Region"),
                                containsString("Сағат Ұлықпанұлы Өтегенов"),
                                containsString("8 (7172) 55-00-99"),
                                containsString("Monday"))));
    }

    @Test
    void bodyWithoutProfileStillHasAPage() throws Exception {
        mvc.perform(get("/commissioners/311?lang=en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing has been published")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "112", "abc", "99999999999", "-1"})
    void unknownBodyAndBodyWithoutCommissionerAreNotFound(String id) throws Exception {
        mvc.perform(get("/commissioners/{id}", id)).andExpect(status().isNotFound());
    }
}
