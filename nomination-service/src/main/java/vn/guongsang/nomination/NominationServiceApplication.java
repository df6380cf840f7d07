package vn.guongsang.nomination;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class NominationServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(NominationServiceApplication.class, args);
    }
}
