package kz.adep.casework.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Invented cases for the demonstration, with the words that fill their gaps. */
record DemoStories(Map<String, Words> words, List<Story> stories) {

    /** A story; the answers are kept by the outcome they lead to. */
    record Story(
            CaseKind kind,
            String language,
            String subject,
            String narrative,
            Map<Outcome, String> answers,
            @Nullable AppealType appealType,
            @Nullable Topic topic,
            @Nullable String norm,
            @Nullable String post,
            @Nullable String question,
            @Nullable String reply,
            @Nullable Boolean servant,
            @Nullable Boolean withheld) {

        boolean isOfServant() {
            return Boolean.TRUE.equals(servant);
        }

        boolean isWithheld() {
            return Boolean.TRUE.equals(withheld);
        }

        /** What is told without a type of its own is a message of a breach of law. */
        @Nullable
        AppealType type() {
            return kind != CaseKind.CONSULTATION && appealType == null ? AppealType.MESSAGE : appealType;
        }
    }

    /** Words of one language; units in the case that the stories need. */
    record Words(
            List<String> units,
            List<String> unitsOf,
            List<String> surnames,
            List<String> givenNames,
            List<String> organisations,
            Map<Outcome, String> common,
            String note) {}

    static DemoStories read(JsonMapper json) {
        try (var file = new ClassPathResource("db/demo/040_cases.json").getInputStream()) {
            return json.readValue(file, DemoStories.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Story pick(CaseKind kind, boolean withheld, Random random) {
        List<Story> fitting = stories.stream()
                .filter(story -> story.kind() == kind && story.isWithheld() == withheld)
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    String narrative(Story story, Random random) {
        Words words = in(story);
        int unit = random.nextInt(words.units().size());
        return story.narrative()
                .replace("{unit}", words.units().get(unit))
                .replace("{unitOf}", words.unitsOf().get(unit));
    }

    /** The answer that leads to the outcome; one that every case may come to has common words. */
    String answer(Story story, Outcome outcome) {
        String own = story.answers().get(outcome);
        return own != null ? own : in(story).common().getOrDefault(outcome, "");
    }

    String note(Story story) {
        return in(story).note();
    }

    PersonalDetails person(Story story, Random random) {
        Words words = in(story);
        String phone = "+7701555" + (1000 + random.nextInt(9000));
        return new PersonalDetails(
                any(words.surnames(), random), any(words.givenNames(), random), "", "", "", "", "", phone, "", "");
    }

    PersonalDetails organisation(Story story, Random random) {
        return new PersonalDetails("", "", "", "", any(in(story).organisations(), random), "", "", "", "", "");
    }

    PersonalDetails concerned(Story story, Random random) {
        String post = story.post();
        return post == null
                ? PersonalDetails.none()
                : PersonalDetails.concerned(any(in(story).surnames(), random), post);
    }

    private Words in(Story story) {
        return words.getOrDefault(story.language(), words.values().iterator().next());
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
