package dev.righttrack.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, as far as it may go. */
final class RequestBody {

    private RequestBody() {}

    /**
     * Reads it.
     *
     * @throws ProblemException if it is larger than {@link CandidateBodies#MOST_BYTES}, or breaks off
     */
    static byte[] of(Context request) {
        if (request.req().getContentLengthLong() > CandidateBodies.MOST_BYTES) {
            throw tooLarge();
        }
        try (InputStream in = request.req().getInputStream()) {
            byte[] bytes = in.readNBytes(CandidateBodies.MOST_BYTES + 1);
            if (bytes.length > CandidateBodies.MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(400, "broken off", "The body of the request broke off.");
        }
    }

    static ProblemException tooLarge() {
        return new ProblemException(
                413, "too large", "A candidate may have " + CandidateBodies.MOST_BYTES / 1_000_000 + " MB.");
    }
}
