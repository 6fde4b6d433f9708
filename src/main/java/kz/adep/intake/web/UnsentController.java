package kz.adep.intake.web;

import kz.adep.shared.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a page stands after its language was changed with something typed: opened once more, it is the page itself. */
@Controller
@PublicPage
class UnsentController {

    @GetMapping("/apply/{path}/unsent")
    String question(@PathVariable String path) {
        return "redirect:/apply/" + path;
    }

    @GetMapping({"/apply/concerned/another", "/apply/concerned/removed"})
    String concerned() {
        return "redirect:/apply/concerned";
    }

    @GetMapping("/follow/{path}/unsent")
    String follow(@PathVariable String path) {
        return "redirect:/follow/" + path;
    }
}
