package vn.guongsang.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class AwardServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(AwardServiceApplication.class, args);
    }
}
