package vn.guongsang.platform.audit;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import vn.guongsang.audit.VerifyAudit;

/** Goes through the audit of all centres, for whoever runs the server. */
@Endpoint(id = "auditchain")
class AuditChainEndpoint {

    private final VerifyAudit verify;

    AuditChainEndpoint(VerifyAudit verify) {
        this.verify = verify;
    }

    /** How many findings there are; the log says which. */
    @ReadOperation
    Map<String, Long> verify() {
        return Map.of("findings", verify.verifyAll());
    }
}
