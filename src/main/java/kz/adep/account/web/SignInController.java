package kz.adep.account.web;

import kz.adep.account.StaffMember;
import kz.adep.account.StaffSignIn;
import kz.adep.account.service.DemoAccounts;
import kz.adep.account.service.DemoSignIn;
import kz.adep.shared.PublicPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The two pages of sign-in; what they send goes to the filters of the security chain. */
@Controller
@PublicPage
class SignInController {

    private final DemoSignIn demo;

    SignInController(DemoSignIn demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String password(Model model) {
        model.addAttribute("offers", demo.offers());
        model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
        return "account/sign-in";
    }

    /** Open to whoever gave the password: guarded by the security chain, because a role counts with both factors only. */
    @GetMapping("/sign-in/code")
    String code(
            @AuthenticationPrincipal StaffMember staff,
            @SessionAttribute(name = StaffSignIn.BACK, required = false) @Nullable String back,
            Model model) {
        model.addAttribute("back", back);
        model.addAttribute("staff", staff);
        model.addAttribute("demoCode", demo.codeFor(staff).orElse(""));
        model.addAttribute("demo", !demo.offers().isEmpty());
        return "account/code";
    }
}
