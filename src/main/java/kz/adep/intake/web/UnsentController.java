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

    @GetMapping({
        "/apply/{path}/another",
        "/apply/{path}/removed",
        "/apply/{path}/left",
        "/apply/{path}/more",
        "/apply/{path}/remove"
    })
    String act(@PathVariable String path) {
        return "redirect:/apply/" + path;
    }

    @GetMapping("/follow/unsent")
    String code() {
        return "redirect:/follow";
    }

    @GetMapping({"/follow/{path}/unsent", "/follow/{path}/confirmed", "/follow/{path}/removed"})
    String follow(@PathVariable String path) {
        return "redirect:/follow/" + path;
    }
}
