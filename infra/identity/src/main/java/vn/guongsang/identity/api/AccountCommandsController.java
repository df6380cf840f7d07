package vn.guongsang.identity.api;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.EndSessions;
import vn.guongsang.identity.account.EraseAccount;
import vn.guongsang.identity.account.SwitchAccount;
import vn.guongsang.identity.password.IssueFirstPassword;
import vn.guongsang.identity.password.SendLink;
import vn.guongsang.identity.password.Slip;

/** What is done to an account, each with a reason. Doing it twice does no harm. */
@RestController
@RequestMapping("/api/v1/accounts/{id}")
class AccountCommandsController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SwitchAccount switchAccount;
    private final EraseAccount eraseAccount;
    private final EndSessions endSessions;
    private final IssueFirstPassword issueFirstPassword;
    private final SendLink sendLink;

    AccountCommandsController(
            SwitchAccount switchAccount,
            EraseAccount eraseAccount,
            EndSessions endSessions,
            IssueFirstPassword issueFirstPassword,
            SendLink sendLink) {
        this.switchAccount = switchAccount;
        this.eraseAccount = eraseAccount;
        this.endSessions = endSessions;
        this.issueFirstPassword = issueFirstPassword;
        this.sendLink = sendLink;
    }

    @PostMapping("/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        switchAccount.turn(new SwitchAccount.Command(by, id, false, why.reason()));
    }

    @PostMapping("/enable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        switchAccount.turn(new SwitchAccount.Command(by, id, true, why.reason()));
    }

    /** Nobody undoes it. */
    @PostMapping("/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        eraseAccount.erase(new EraseAccount.Command(by, id, why.reason()));
    }

    @PostMapping("/end-sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        endSessions.end(new EndSessions.Command(by, id, why.reason()));
    }

    @PostMapping("/invitation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void invite(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        sendLink.send(new SendLink.Command(by, id, true, why.reason()));
    }

    @PostMapping("/reset-mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendReset(Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        sendLink.send(new SendLink.Command(by, id, false, why.reason()));
    }

    /** The slip, this once. */
    @PostMapping(value = "/first-password", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Slip> firstPassword(
            Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(issue(by, id, why));
    }

    /** The same as a page to print. */
    @PostMapping(value = "/first-password", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView firstPasswordToPrint(
            Caller by, @PathVariable UUID id, @Valid @RequestBody Reason why) {
        return new ModelAndView("slip", Map.of("slip", issue(by, id, why), "zone", ZONE));
    }

    private Slip issue(Caller by, UUID id, Reason why) {
        return issueFirstPassword.issue(new IssueFirstPassword.Command(by, id, why.reason()));
    }
}
