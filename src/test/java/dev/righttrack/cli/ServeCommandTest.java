package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("serve")
class ServeCommandTest {

    @Test
    @DisplayName("names a port that is in use, and what to do")
    void portInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--port", String.valueOf(other.getLocalPort()));
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("port " + other.getLocalPort() + " is in use; choose another with --port");
        }
    }

    @Test
    @DisplayName("refuses a number that is no port")
    void noPort() {
        assertThat(Run.of("serve", "--port", "65536").err())
                .isEqualTo("righttrack: --port has to be from 0 to 65535\n");
    }

    @Test
    @DisplayName("does not begin with rules that have errors")
    void brokenRules(@TempDir Path empty) {
        Run run = Run.of("serve", "--rules", empty.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("no-rules");
    }
}
