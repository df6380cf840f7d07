package vn.guongsang.platform.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/log")
class OperationLogController {

    private final OperationLog log;

    OperationLogController(OperationLog log) {
        this.log = log;
    }

    @GetMapping
    Page<OperationRow> list(
            Actor by,
            @RequestParam(required = false) Operation.@Nullable Thing thing,
            PageRequest page) {
        return log.list(by, thing, page);
    }
}
