#pragma once

#include "app/services/evaluationservice.h"
#include "app/storage/namebook.h"
#include "app/storage/recordreader.h"

namespace liaison {

/// Puts the records behind a number into words. Throws StorageError.
class EvidenceWriter
{
public:
    explicit EvidenceWriter(Database &database) : m_names{database}, m_reader{database} {}

    [[nodiscard]] QList<EvidenceLine> lines(const QList<Evidence> &evidence);

private:
    [[nodiscard]] EvidenceLine line(const Evidence &evidence);

    NameBook m_names;
    RecordReader m_reader;
};

} // namespace liaison
