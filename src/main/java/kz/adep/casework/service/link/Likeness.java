package kz.adep.casework.service.link;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.service.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases that may be the same matter: of a sender whose name words have the same keyed hashes, or with nearly the
 * same subject, within ninety days. Only the page that links asks; the page of the case does not wait for it.
 */
@Service
public class Likeness {

    private static final int MOST = 10;

    /** The end of a register number: year, mark of the series, number. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-[Aa]?0*(\\d{1,6})$");

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Inbox inbox;

    Likeness(JdbcClient jdbc, CaseFiles files, Inbox inbox) {
        this.jdbc = jdbc;
        this.files = files;
        this.inbox = inbox;
    }

    @Transactional(readOnly = true)
    public List<Inbox.Line> of(UUID caseId) {
        CaseFile file = files.get(caseId);
        List<UUID> alike = jdbc.sql("""
                        with mine as (
                            select name_index from case_party
                             where state_body_id = :body and case_id = :id and part = 'APPLICANT' and name_index <> '{}')
                        select f.id
                          from case_file f
                         where f.state_body_id = :body and f.withheld = :withheld and f.id <> :id
                           and f.received_at between :at - interval '90 days' and :at + interval '90 days'
                           and (exists (select from case_party p, mine where p.state_body_id = f.state_body_id
                                    and p.case_id = f.id and p.part = 'APPLICANT' and p.name_index = mine.name_index)
                                or similarity(search_fold(f.subject), search_fold(:subject)) >= 0.6)
                           and not exists (select from case_link l where l.state_body_id = f.state_body_id
                                    and l.undone_on is null
                                    and (l.case_id = :id and l.other_id = f.id or l.other_id = :id and l.case_id = f.id))
                         order by similarity(search_fold(f.subject), search_fold(:subject)) desc, f.received_at desc
                         limit :most""")
                .param("body", file.stateBodyId())
                .param("withheld", file.withheld())
                .param("id", caseId)
                .param("at", file.receivedAt().atOffset(ZoneOffset.UTC))
                .param("subject", file.subject())
                .param("most", MOST)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
        return alike.isEmpty() ? List.of() : inbox.lines(alike);
    }

    /** The case of the same body with this register number. */
    @Transactional(readOnly = true)
    public Optional<UUID> numbered(UUID caseId, String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.find()) {
            return Optional.empty();
        }
        CaseFile file = files.get(caseId);
        return jdbc.sql("""
                        select id from case_file where state_body_id = :body and withheld = :withheld
                           and register_year = :year and register_number = :number""")
                .param("body", file.stateBodyId())
                .param("withheld", file.withheld())
                .param("year", Integer.parseInt(number.group(1)))
                .param("number", Integer.parseInt(number.group(2)))
                .query((row, index) -> row.getObject("id", UUID.class))
                .optional();
    }
}
