package vn.guongsang.gateway.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends with an exception as soon as it proves larger than allowed. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    CountedBody(ServletInputStream body, long limit) {
        this.body = body;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        var read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = body.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    private void count(int read) {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw BodyLimit.tooLarge();
        }
    }
}
