package dev.righttrack.cli;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The schemas that {@code righttrack schema} prints. */
final class PublishedSchemas {

    private PublishedSchemas() {}

    static Schema of(String subject) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", subject).out());
    }
}
