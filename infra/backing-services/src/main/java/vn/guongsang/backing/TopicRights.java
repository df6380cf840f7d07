package vn.guongsang.backing;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import vn.guongsang.contracts.Topic;

/**
 * Who may do what: the writer writes its topics, readers read theirs, in groups of their own
 * prefix, and that is all. An idempotent producer needs nothing beyond WRITE.
 */
final class TopicRights {
    private final Admin admin;

    TopicRights(Admin admin) {
        this.admin = admin;
    }

    /** Gives the declared rights and takes every other one. */
    void apply() throws ExecutionException, InterruptedException {
        var declared = declared();
        var existing = new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        var missing = new HashSet<>(declared);
        missing.removeAll(existing);
        admin.createAcls(missing).all().get();
        existing.removeAll(declared);
        admin.deleteAcls(existing.stream().map(AclBinding::toFilter).toList()).all().get();
    }

    private static Set<AclBinding> declared() {
        var rights = new HashSet<AclBinding>();
        for (var topic : Topic.values()) {
            allow(rights, topic.writer(), topic, AclOperation.WRITE);
            topic.readers().forEach(reader -> allow(rights, reader, topic, AclOperation.READ));
        }
        for (var service : Topic.Service.values()) {
            var groups =
                    new ResourcePattern(
                            ResourceType.GROUP, service.groupPrefix(), PatternType.PREFIXED);
            rights.add(allowed(service, groups, AclOperation.READ));
            rights.add(allowed(service, groups, AclOperation.DESCRIBE));
        }
        return rights;
    }

    private static void allow(
            Set<AclBinding> rights, Topic.Service service, Topic topic, AclOperation operation) {
        var resource =
                new ResourcePattern(ResourceType.TOPIC, topic.wireName(), PatternType.LITERAL);
        rights.add(allowed(service, resource, operation));
        rights.add(allowed(service, resource, AclOperation.DESCRIBE));
    }

    private static AclBinding allowed(
            Topic.Service service, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource,
                new AccessControlEntry(
                        "User:" + service.principal(), "*", operation, AclPermissionType.ALLOW));
    }
}
