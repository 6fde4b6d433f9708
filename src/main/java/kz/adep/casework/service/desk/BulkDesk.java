package kz.adep.casework.service.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.act.Alarms;
import kz.adep.casework.service.letter.CaseLetters;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One act on several chosen cases: each is acted on, audited or refused as if it were the only one. */
@Service
public class BulkDesk {

    public static final int MOST = 500;

    private final OneByOne oneByOne;
    private final Inbox inbox;
    private final CaseWork work;
    private final AnswerDesk answers;
    private final CaseContents contents;
    private final CaseLetters letters;
    private final Alarms alarms;

    BulkDesk(
            OneByOne oneByOne,
            Inbox inbox,
            CaseWork work,
            AnswerDesk answers,
            CaseContents contents,
            CaseLetters letters,
            Alarms alarms) {
        this.oneByOne = oneByOne;
        this.inbox = inbox;
        this.work = work;
        this.answers = answers;
        this.contents = contents;
        this.letters = letters;
        this.alarms = alarms;
    }

    /** A chosen case as it stands now, and why it was left alone, if it was. */
    public record Result(Inbox.Line line, @Nullable Refusal refusal) {}

    /**
     * What became of the chosen cases.
     *
     * @param unknown how many of them the caller does not see
     */
    public record Results(List<Result> lines, int unknown) {

        public long done() {
            return lines.stream().filter(line -> line.refusal() == null).count();
        }
    }

    public Results assign(List<UUID> ids, UUID colleague) {
        return attempt(ids, id -> work.assign(id, colleague));
    }

    public Results takeUp(List<UUID> ids) {
        return attempt(ids, work::takeUp);
    }

    public Results mark(List<UUID> ids, Danger danger) {
        return attempt(ids, id -> alarms.mark(id, danger));
    }

    /** Sends one answer to all, its variables filled for each; what a colleague has drafted in a case is not written over. */
    public Results close(List<UUID> ids, Outcome outcome, String answer) {
        return attempt(ids, id -> {
            answers.save(id, letters.fill(id, answer), -1);
            int version = contents.answer(id).map(CaseAnswer::version).orElseThrow();
            work.decide(id, outcome, version);
        });
    }

    private Results attempt(List<UUID> chosen, Consumer<UUID> act) {
        List<UUID> ids = chosen.stream().distinct().toList();
        if (ids.size() > MOST) {
            throw new RuleViolation("desk.bulk.too-many", MOST);
        }
        Map<UUID, Refusal> refused = oneByOne.attempt(ids, act);
        List<Inbox.Line> now = inbox.lines(ids);
        return new Results(
                now.stream()
                        .map(line -> new Result(line, refused.get(line.id())))
                        .toList(),
                ids.size() - now.size());
    }
}
