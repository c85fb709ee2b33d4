#include "app/services/evidencewriter.h"

#include "app/services/recordkindname.h"

namespace liaison {

namespace {

QString textOf(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const int index = spec.indexOf(QString::fromLatin1(field));
    const auto *text = index < 0 ? nullptr : std::get_if<QString>(&values[static_cast<size_t>(index)]);
    return text == nullptr ? QString{} : *text;
}

std::optional<qint64> referenceOf(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const int index = spec.indexOf(QString::fromLatin1(field));
    const auto *id = index < 0 ? nullptr : std::get_if<qint64>(&values[static_cast<size_t>(index)]);
    return id == nullptr ? std::nullopt : std::optional{*id};
}

} // namespace

QList<EvidenceLine> EvidenceWriter::lines(const QList<Evidence> &evidence)
{
    QList<EvidenceLine> result;
    result.reserve(evidence.size());
    for (const Evidence &item : evidence)
        result.append(line(item));
    return result;
}

EvidenceLine EvidenceWriter::line(const Evidence &evidence)
{
    EvidenceLine line{.day = evidence.day,
                      .kind = {},
                      .uid = {},
                      .entity = evidence.entity,
                      .place = {},
                      .deputies = {},
                      .text = {},
                      .amount = evidence.amount,
                      .base = evidence.base,
                      .item = evidence.item};
    const EntitySpec *spec = findEntitySpec(evidence.entity);
    const std::optional<Record> record =
        spec == nullptr ? std::nullopt : m_reader.find(*spec, evidence.record);
    if (!record)
        return line;
    line.kind = displayName(spec->kind);
    line.uid = record->ref.uid.text();
    if (spec->kind == EntityKind::Mandate)
        line.text = m_names.deputy(evidence.record);
    else if (spec->kind == EntityKind::Activity)
        line.text = textOf(*spec, record->values, "title");
    else
        line.text = textOf(*spec, record->values, "content");
    if (const std::optional<qint64> station = referenceOf(*spec, record->values, "station"))
        line.place = m_names.station(*station);
    for (const FieldValue &value : record->values) {
        if (const auto *links = std::get_if<LinkList>(&value))
            line.deputies = m_names.deputies(*links);
    }
    return line;
}

} // namespace liaison
