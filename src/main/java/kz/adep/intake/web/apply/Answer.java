package kz.adep.intake.web.apply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import kz.adep.casework.Applicant;
import kz.adep.intake.domain.Addressee;
import kz.adep.intake.domain.Alarm;
import kz.adep.intake.domain.Concerned;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.domain.Question;
import kz.adep.intake.domain.Story;
import org.jspecify.annotations.Nullable;

/** What the page of one question sends. */
sealed interface Answer
        permits Answer.Sender,
                Answer.Identity,
                Answer.About,
                Answer.Danger,
                Answer.Contested,
                Answer.Body,
                Answer.Head,
                Answer.Person,
                Answer.Telling,
                Answer.Documents,
                Answer.Language,
                Details {

    Draft applyTo(Draft draft);

    /** The answer given before, or an empty one; of several persons the one at this place, or the last. */
    static Answer given(Question question, Draft draft, String language, @Nullable Integer at) {
        return switch (question) {
            case SENDER -> new Sender(draft.sender());
            case IDENTITY -> new Identity(draft.identity());
            case MATTER -> new About(draft.matter());
            case DANGER -> new Danger(draft.alarm());
            case CONTESTED -> new Contested(draft.contested());
            case BODY -> Body.of(draft.addressee());
            case HEAD -> new Head(draft.aboutHead());
            case CONCERNED -> Person.of(draft, at == null ? draft.persons().size() - 1 : at);
            case STORY -> Telling.of(draft.story());
            case DOCUMENTS -> new Documents();
            case DETAILS -> Details.of(draft.details());
            case LANGUAGE -> new Language(Objects.requireNonNullElse(draft.language(), language));
        };
    }

    /** Who writes. */
    record Sender(
            @NotNull(message = "{intake.sender.required}") Applicant.@Nullable Kind sender) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.sentBy(Objects.requireNonNull(sender));
        }
    }

    /** How the sender wants to be known. */
    record Identity(
            @NotNull(message = "{intake.identity.required}") Applicant.@Nullable Identity identity) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.knownAs(Objects.requireNonNull(identity));
        }
    }

    /** What it is. */
    record About(
            @NotNull(message = "{intake.matter.required}") @Nullable
            Matter matter) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.about(Objects.requireNonNull(matter));
        }
    }

    /** Whether it tells of a crime or a threat. */
    record Danger(
            @NotNull(message = "{intake.danger.required}") @Nullable
            Alarm danger) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.warning(Objects.requireNonNull(danger));
        }
    }

    /** Whether something done to the sender is contested. */
    record Contested(
            @NotNull(message = "{intake.contested.required}") @Nullable
            Boolean contested) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.contesting(Objects.requireNonNull(contested));
        }
    }

    /** To which body; that it is one of the list is checked where the list is known. */
    record Body(
            @NotBlank(message = "{intake.body.required}") @Nullable
            String body) implements Answer {

        static final String UNKNOWN = "unknown";

        static Body of(@Nullable Addressee addressee) {
            if (addressee == null) {
                return new Body(null);
            }
            return new Body(addressee.isKnown() ? String.valueOf(addressee.stateBodyId()) : UNKNOWN);
        }

        @Override
        public Draft applyTo(Draft draft) {
            String chosen = Objects.requireNonNull(body);
            return draft.to(chosen.equals(UNKNOWN) ? Addressee.unknown() : new Addressee(Integer.valueOf(chosen)));
        }
    }

    /** Whether it is about those who would handle it. */
    record Head(
            @NotNull(message = "{intake.head.required}") @Nullable
            Boolean head) implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.aboutHead(Objects.requireNonNull(head));
        }
    }

    /**
     * Whom it is about: one of several.
     *
     * @param at the place among those named; one after the last is another
     */
    record Person(
            @Nullable Integer at,

            @Size(max = 200, message = "{intake.too-long}") @Nullable
            String name,

            @Size(max = 200, message = "{intake.too-long}") @Nullable
            String post)
            implements Answer {

        public Person {
            at = at == null ? 0 : Math.max(0, at);
        }

        static Person of(Draft draft, int wanted) {
            List<Concerned> persons = draft.persons();
            int at = Math.max(0, Math.min(wanted, Math.min(persons.size(), Concerned.MOST - 1)));
            Concerned there = at < persons.size() ? persons.get(at) : new Concerned("", "");
            return new Person(at, there.name(), there.post());
        }

        @Override
        public Draft applyTo(Draft draft) {
            return draft.concerning(place(), entered());
        }

        boolean isEmpty() {
            return entered().isEmpty();
        }

        int place() {
            return Objects.requireNonNull(at);
        }

        /** Where another stands once this one is kept, or is gone because nothing is typed. */
        int before(int other) {
            return isEmpty() && place() < other ? other - 1 : other;
        }

        /** Where it stands once another is taken away. */
        Person after(int removed) {
            return place() > removed ? new Person(place() - 1, name, post) : this;
        }

        private Concerned entered() {
            return new Concerned(
                    Objects.requireNonNullElse(name, "").strip(),
                    Objects.requireNonNullElse(post, "").strip());
        }
    }

    /** What happened. */
    record Telling(
            @NotBlank(message = "{intake.story.subject.required}")
            @Size(max = Story.SUBJECT_LENGTH, message = "{intake.too-long}")
            @Nullable
            String subject,

            @NotBlank(message = "{intake.story.text.required}")
            @Size(max = Story.TEXT_LENGTH, message = "{intake.too-long}")
            @Nullable
            String text)
            implements Answer {

        static Telling of(@Nullable Story story) {
            return story == null ? new Telling("", "") : new Telling(story.subject(), story.text());
        }

        @Override
        public Draft applyTo(Draft draft) {
            return draft.telling(new Story(Objects.requireNonNull(subject), Objects.requireNonNull(text)));
        }
    }

    /** Which documents; they came before, one by one. */
    record Documents() implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.enclosing(draft.enclosed());
        }
    }

    /** In which language to answer. */
    record Language(
            @NotNull(message = "{intake.language.required}")
            @Pattern(regexp = "kk|ru|en", message = "{intake.language.required}")
            @Nullable
            String language)
            implements Answer {

        @Override
        public Draft applyTo(Draft draft) {
            return draft.answeredIn(Objects.requireNonNull(language));
        }
    }
}
