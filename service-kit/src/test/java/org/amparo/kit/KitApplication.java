package org.amparo.kit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.RealKafka;

/** What the kit's tests run on, all of them: the kit as a service of its own, started once. */
@QuarkusTestResource(
        value = RealDatabase.class,
        initArgs = @ResourceArg(name = "service", value = "CASE"),
        parallel = true)
@QuarkusTestResource(value = RealKafka.class, parallel = true)
class KitApplication {}
