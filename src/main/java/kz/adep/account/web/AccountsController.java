package kz.adep.account.web;

import kz.adep.account.service.Accounts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What administrators start on. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AccountsController {

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/admin")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "account/accounts";
    }
}
