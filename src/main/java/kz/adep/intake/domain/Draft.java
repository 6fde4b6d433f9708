package kz.adep.intake.domain;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.adep.casework.Applicant;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.upload.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The answers given so far; absent where a question was not answered yet. A draft is always consistent: an answer that
 * no longer fits an earlier one is dropped, so that an anonymous draft never holds details.
 *
 * @param alarm whether it tells of a crime or a threat
 * @param contested whether an act, action or inaction against the sender's own rights is contested
 * @param aboutHead whether it is about the commissioner or the head of the body, known or not
 * @param concerned as far as they are named; at most {@link Concerned#MOST}
 * @param documents taken in so far, with their keys
 * @param language of the answer: kk, ru or en
 * @param unfinished what stands on pages and is no answer yet
 */
public record Draft(
        Applicant.@Nullable Kind sender,
        Applicant.@Nullable Identity identity,
        @Nullable Matter matter,
        @Nullable Alarm alarm,
        @Nullable Boolean contested,
        @Nullable Addressee addressee,
        @Nullable Boolean aboutHead,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<Concerned> concerned,

        @Nullable Story story,
        @Nullable List<Upload> documents,
        @Nullable PersonalDetails details,
        @Nullable String language,
        @Nullable Unfinished unfinished) {

    private static final Draft EMPTY =
            new Draft(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public Draft {
        if (sender != null && matter != null && !Matter.openTo(sender).contains(matter)) {
            matter = null;
        }
        alarm = matter != null && matter.mayBeDangerous() ? alarm : null;
        contested = matter == Matter.OWN_RIGHTS ? contested : null;
        concerned = matter != null && matter.mayConcernSomebody() ? named(concerned) : null;
        aboutHead = addressee == null ? null : aboutHead;
        documents = documents == null ? null : List.copyOf(documents);
        details = identity == Applicant.Identity.ANONYMOUS ? null : fitting(sender, details);
        unfinished = unfinished == null ? null : kept(unfinished, identity);
    }

    public static Draft empty() {
        return EMPTY;
    }

    public Draft sentBy(Applicant.Kind kind) {
        return changed(to -> to.sender = kind);
    }

    public Draft knownAs(Applicant.Identity as) {
        return changed(to -> to.identity = as);
    }

    public Draft about(Matter what) {
        return changed(to -> to.matter = what);
    }

    public Draft warning(Alarm of) {
        return changed(to -> to.alarm = of);
    }

    public Draft contesting(boolean yes) {
        return changed(to -> to.contested = yes);
    }

    /** Of another body it is asked anew whether it is about its head. */
    public Draft to(Addressee whom) {
        return changed(to -> {
            to.aboutHead = whom.equals(addressee) ? aboutHead : null;
            to.addressee = whom;
        });
    }

    public Draft aboutHead(boolean yes) {
        return changed(to -> to.aboutHead = yes);
    }

    /** Names a person in place of the one that stands there, or after the last; an empty one takes nobody's place. */
    public Draft concerning(int at, Concerned whom) {
        List<Concerned> persons = new ArrayList<>(persons());
        if (at < persons.size()) {
            persons.set(at, whom);
        } else if (persons.size() < Concerned.MOST) {
            persons.add(whom);
        }
        return concerning(persons);
    }

    public Draft without(int person) {
        List<Concerned> left = new ArrayList<>(persons());
        if (person >= 0 && person < left.size()) {
            left.remove(person);
        }
        return concerning(left);
    }

    public Draft concerning(List<Concerned> persons) {
        return changed(to -> to.concerned = persons);
    }

    public List<Concerned> persons() {
        return concerned == null ? List.of() : concerned;
    }

    public Draft telling(Story what) {
        return changed(to -> to.story = what);
    }

    /** With these documents and no others; none is an answer too. */
    public Draft enclosing(List<Upload> files) {
        return changed(to -> to.documents = files);
    }

    /** Whose documents lie no more where they lay; who had some is asked for them again. */
    public Draft withoutDocuments() {
        return changed(to -> to.documents = enclosed().isEmpty() ? documents : null);
    }

    /** Whether there were documents that are asked for again: what comes after them is answered. */
    public boolean hasLostDocuments() {
        return documents == null && (details != null || language != null);
    }

    public List<Upload> enclosed() {
        return documents == null ? List.of() : documents;
    }

    /** Whether a photo tells of a sender who does not go by his name what he keeps to himself. */
    public boolean hasTraces() {
        return !isNamed() && enclosed().stream().anyMatch(Upload::mayHoldTraces);
    }

    public Draft from(PersonalDetails who) {
        return changed(to -> to.details = who);
    }

    public Draft answeredIn(String tongue) {
        return changed(to -> to.language = tongue);
    }

    /** With what is typed on the page of a question; nothing typed leaves nothing. */
    public Draft leaving(Question question, Map<String, String> typed) {
        return changed(to -> to.unfinished = unfinished().with(question, typed));
    }

    @Override
    public Unfinished unfinished() {
        return unfinished == null ? Unfinished.nothing() : unfinished;
    }

    /** The answers alone. */
    public Draft answers() {
        return changed(to -> to.unfinished = null);
    }

    /** Of an anonymous sender no details, not even half of them. */
    private static @Nullable Unfinished kept(Unfinished left, Applicant.@Nullable Identity identity) {
        Unfinished kept = identity == Applicant.Identity.ANONYMOUS ? left.without(Question.DETAILS) : left;
        return kept.isEmpty() ? null : kept;
    }

    private Draft changed(Consumer<DraftChange> how) {
        DraftChange change = new DraftChange(this);
        how.accept(change);
        return change.draft();
    }

    /** The question to ask now; none is left when the draft can be sent. */
    public Optional<Question> nextQuestion() {
        return Question.of(this).stream()
                .filter(question -> !question.isAnswered(this))
                .findFirst();
    }

    public boolean isComplete() {
        return nextQuestion().isEmpty();
    }

    public boolean mayConcernSomebody() {
        return matter != null && matter.mayConcernSomebody();
    }

    public boolean isNamed() {
        return identity == Applicant.Identity.NAMED;
    }

    public boolean isAnonymous() {
        return identity == Applicant.Identity.ANONYMOUS;
    }

    /** Kept from the body: it is about its own commissioner or head. */
    public boolean isKept() {
        return Boolean.TRUE.equals(aboutHead);
    }

    /** Nobody knows yet whose case it is: the Agency finds it out. */
    public boolean isUnplaced() {
        return addressee != null && !addressee.isKnown();
    }

    /** The case this makes; only a complete draft makes one. */
    public NewCase submit(int agencyId, Instant receivedAt, NewCase.Tracking tracking) {
        if (!isComplete()) {
            throw new IllegalStateException("a question is open");
        }
        Matter about = Objects.requireNonNull(matter);
        Story told = Objects.requireNonNull(story);
        Integer body = Objects.requireNonNull(addressee).stateBodyId();
        NewCase made = new NewCase(
                        body == null ? agencyId : body,
                        isKept(),
                        about.caseKind(),
                        about.appealType(Boolean.TRUE.equals(contested)),
                        null,
                        Channel.PUBLIC_FORM,
                        applicant(),
                        receivedAt,
                        told.subject(),
                        told.text(),
                        persons().stream().map(Concerned::details).toList(),
                        tracking)
                .claiming(alarm == null ? null : alarm.claim());
        return body == null ? made.unplaced(isKept() ? NewCase.Unplaced.KEPT : NewCase.Unplaced.OPEN) : made;
    }

    private static @Nullable List<Concerned> named(@Nullable List<Concerned> persons) {
        return persons == null
                ? null
                : persons.stream().filter(person -> !person.isEmpty()).toList();
    }

    /** A person has no organisation, and for an organisation nobody gives a number of his own. */
    private static @Nullable PersonalDetails fitting(
            Applicant.@Nullable Kind sender, @Nullable PersonalDetails details) {
        if (details == null || sender == null) {
            return details;
        }
        boolean organisation = sender == Applicant.Kind.LEGAL_ENTITY;
        return new PersonalDetails(
                details.surname(),
                details.givenName(),
                details.patronymic(),
                organisation ? "" : details.iin(),
                organisation ? details.organisation() : "",
                organisation ? details.bin() : "",
                details.position(),
                details.phone(),
                details.email(),
                details.address());
    }

    private Applicant applicant() {
        return new Applicant(
                Objects.requireNonNull(sender),
                Objects.requireNonNull(identity),
                Objects.requireNonNull(language),
                details == null ? PersonalDetails.none() : details);
    }
}
