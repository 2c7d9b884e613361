package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
    private static final String OPEN = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[ff02::1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]",
                "[2001::1]",
                "2130706433",
                "127.1"
            })
    void refusesWhatIsNotOfTheOpenNetwork(String host) throws UnknownHostException {
        assertThat(new Targets(false).of(URI.create("http://" + host + "/")).refused())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {OPEN, "[2606:2800:21f:cb07:6820:80da:af6b:8b2c]", "100.128.0.1", "198.20.0.1"})
    void allowsWhatIs(String host) throws UnknownHostException {
        assertThat(new Targets(false).of(URI.create("https://" + host + "/")).refused())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://" + OPEN + "/",
                "jar:http://" + OPEN + "/x!/y",
                "//" + OPEN,
                "http:x"
            })
    void refusesOtherSchemes(String address) throws UnknownHostException {
        assertThat(new Targets(true).of(URI.create(address)).refused()).startsWith("not an http(s) address");
    }

    @Test
    void aNameWithOnePrivateAddressAmongOthersIsRefused() throws UnknownHostException {
        Targets targets = new Targets(
                false, host -> new InetAddress[] {InetAddress.getByName(OPEN), InetAddress.getByName("10.0.0.1")});
        assertThat(targets.of(URI.create("http://news.example/")).refused()).contains("private network");
    }
}
