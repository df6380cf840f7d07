package vn.guongsang.notification.delivery.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.notification.delivery.MessageRow;
import vn.guongsang.notification.delivery.MessagesView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/messages")
class MessageController {

    private final MessagesView messages;

    MessageController(MessagesView messages) {
        this.messages = messages;
    }

    @GetMapping
    Page<MessageRow> list(Actor by, PageRequest page) {
        return messages.list(by, page);
    }
}
