package vn.guongsang.identity.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.identity.account.AccountRow;
import vn.guongsang.identity.account.AccountsView;
import vn.guongsang.identity.account.Caller;
import vn.guongsang.identity.account.ChangeAccount;
import vn.guongsang.identity.account.CreateAccount;

/** Accounts of the caller's centre: who has one, and what they may do. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsController {

    private final CreateAccount createAccount;
    private final ChangeAccount changeAccount;
    private final AccountsView accounts;

    AccountsController(
            CreateAccount createAccount, ChangeAccount changeAccount, AccountsView accounts) {
        this.createAccount = createAccount;
        this.changeAccount = changeAccount;
        this.accounts = accounts;
    }

    @GetMapping
    Part<AccountRow> list(
            Caller by,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var after = cursor == null ? Part.BEGINNING : cursor;
        var found = accounts.list(by, search, after, Part.limit(limit) + 1);
        return Part.of(found, limit, AccountRow::id);
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountRow> account(Caller by, @PathVariable UUID id) {
        var account = accounts.account(by, id);
        return ResponseEntity.ok().eTag(Long.toString(account.version())).body(account);
    }

    @PostMapping
    ResponseEntity<AccountRow> create(Caller by, @Valid @RequestBody AccountRequest request) {
        var username = request.username() == null ? "" : request.username();
        var id =
                createAccount.create(
                        new CreateAccount.Command(
                                by, username, request.details(), request.reason()));
        var account = accounts.account(by, id);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + id))
                .eTag(Long.toString(account.version()))
                .body(account);
    }

    @PutMapping("/{id}")
    ResponseEntity<AccountRow> change(
            Caller by,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody AccountRequest request) {
        changeAccount.change(
                new ChangeAccount.Command(
                        by, id, SeenVersion.of(seen), request.details(), request.reason()));
        return account(by, id);
    }
}
