package kz.adep.transparency.web.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import kz.adep.reporting.PublishedReports;
import kz.adep.shared.PublicPage;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells programs that read news which reports were published last, in the language of the address. */
@Controller
@PublicPage
class ReportFeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final int NEWEST = 50;

    private final PublishedReports reports;
    private final MessageSource messages;
    private final Clock clock;

    ReportFeedController(PublishedReports reports, MessageSource messages, Clock clock) {
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/reports/feed-{language:kk|ru|en}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String language) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        AtomFeed feed = new AtomFeed(site, messages, Locale.forLanguageTag(language), clock);
        return ResponseEntity.ok().contentType(ATOM).body(feed.of(reports.newest(NEWEST)));
    }
}
