package kz.adep.casework.web.feed;

import java.nio.charset.StandardCharsets;
import kz.adep.casework.service.feed.DeadlineFeed;
import kz.adep.shared.NotFound;
import kz.adep.shared.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The feed itself: calendars cannot sign in, so the secret in the address is all that opens it. */
@Controller
@PublicPage
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DeadlineFeed feed;

    FeedController(DeadlineFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/feed/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        String calendar = feed.read(secret).orElseThrow(() -> new NotFound("feed"));
        return ResponseEntity.ok().contentType(CALENDAR).body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
