package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    List<Person> findAll();

    /** Also whoever was erased: their id names nobody else. */
    @NativeQuery("select exists (select 1 from person where person_id = :id)")
    boolean isTaken(UUID id);

    boolean existsByCode(String code);
}
