package kz.adep.intake.web;

import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@PublicPage
class StartController {

    @GetMapping("/")
    String start() {
        return "intake/start";
    }
}
