package vn.guongsang.notification.delivery.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.guongsang.notification.delivery.GiveUpMessage;
import vn.guongsang.notification.delivery.MessageId;
import vn.guongsang.notification.delivery.MessageList;
import vn.guongsang.notification.delivery.MessagesView;
import vn.guongsang.notification.delivery.ReadMessage;
import vn.guongsang.notification.delivery.ReadMessagesSoFar;
import vn.guongsang.notification.delivery.SendMessageAgain;
import vn.guongsang.notification.delivery.SendParkedMessagesAgain;
import vn.guongsang.notification.delivery.Undelivered;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.DiscardRequest;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1/messages")
class MessageController {

    private final MessagesView messages;
    private final MessageStream stream;
    private final ReadMessage read;
    private final ReadMessagesSoFar readSoFar;
    private final SendMessageAgain sendAgain;
    private final SendParkedMessagesAgain sendParkedAgain;
    private final GiveUpMessage giveUp;

    MessageController(
            MessagesView messages,
            MessageStream stream,
            ReadMessage read,
            ReadMessagesSoFar readSoFar,
            SendMessageAgain sendAgain,
            SendParkedMessagesAgain sendParkedAgain,
            GiveUpMessage giveUp) {
        this.messages = messages;
        this.stream = stream;
        this.read = read;
        this.readSoFar = readSoFar;
        this.sendAgain = sendAgain;
        this.sendParkedAgain = sendParkedAgain;
        this.giveUp = giveUp;
    }

    /**
     * One's own; with a status, the mails of the centre that did not arrive; with a call, who was
     * reminded of it.
     */
    @GetMapping
    MessageList list(
            Actor by,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Undelivered status,
            @RequestParam(required = false) @Nullable UUID callId,
            PageRequest page) {
        if (callId != null) {
            return messages.reminders(by, callId, page);
        }
        return status == null
                ? messages.own(by, unread, page)
                : messages.undelivered(by, status, page);
    }

    /** How many of one's own are unread, now and whenever that changes, as server-sent events. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Actor by) {
        return stream.open(by);
    }

    @PostMapping("/{id}/read")
    ResponseEntity<Receipt> read(Actor by, @PathVariable UUID id) {
        return read.read(new ReadMessage.Command(by, new MessageId(id))).done();
    }

    /** This one of one's own, and all before it. */
    @PostMapping("/{id}/read-so-far")
    ResponseEntity<Receipt> readSoFar(Actor by, @PathVariable UUID id) {
        return readSoFar.read(new ReadMessagesSoFar.Command(by, new MessageId(id))).done();
    }

    @PostMapping("/{id}/send-again")
    ResponseEntity<Receipt> sendAgain(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return sendAgain
                .sendAgain(new SendMessageAgain.Command(by, new MessageId(id), expected))
                .done();
    }

    @PostMapping("/send-again")
    ResponseEntity<SendParkedMessagesAgain.Released> sendParkedAgain(Actor by) {
        return ResponseEntity.ok(
                sendParkedAgain.sendAgain(new SendParkedMessagesAgain.Command(by)));
    }

    @PostMapping("/{id}/discard")
    ResponseEntity<Receipt> discard(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody DiscardRequest request) {
        return giveUp.giveUp(
                        new GiveUpMessage.Command(
                                by, new MessageId(id), expected, request.reason()))
                .done();
    }
}
