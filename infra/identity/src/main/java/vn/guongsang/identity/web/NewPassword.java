package vn.guongsang.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** What the forms that ask for a new password have in common. */
final class NewPassword {

    /** The key of the text for two that are not the same. */
    static final String DIFFERENT = "password.different";

    private NewPassword() {}

    static void refuse(String text, Model model, HttpServletResponse response) {
        model.addAttribute("message", text);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
