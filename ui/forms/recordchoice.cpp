#include "ui/forms/recordchoice.h"

#include <QSignalBlocker>

namespace liaison {

RecordChoice::RecordChoice(QString none, QWidget *parent) : QComboBox{parent}, m_none{std::move(none)}
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        const qint64 chosen = currentData().toLongLong();
        if (chosen == m_record)
            return;
        m_record = chosen;
        Q_EMIT recordChanged(chosen);
    });
}

void RecordChoice::setRecords(const QList<Record> &records)
{
    const QSignalBlocker blocker{this};
    clear();
    if (!m_none.isEmpty())
        addItem(m_none, qint64{0});
    for (const auto &[id, name] : records)
        addItem(name, id);
    showRecord();
}

void RecordChoice::setRecord(qint64 record)
{
    const bool isNew = record != m_record;
    m_record = record;
    {
        const QSignalBlocker blocker{this};
        showRecord();
    }
    if (isNew)
        Q_EMIT recordChanged(record);
}

void RecordChoice::showRecord()
{
    setCurrentIndex(findData(m_record)); // -1, and empty, if it is not there
}

void RecordChoice::addTo(FormFields &fields, const QString &key, const QString &label,
                         FormFields::Place place)
{
    fields.addCustom(
        key, label, place, this, [this] { return m_record == 0 ? QJsonValue{} : QJsonValue{m_record}; },
        [this](const QJsonValue &value) { setRecord(value.toInteger()); });
    connect(this, &RecordChoice::recordChanged, &fields, [&fields, key] { fields.noteChange(key); });
}

} // namespace liaison
