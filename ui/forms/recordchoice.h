#pragma once

#include "ui/forms/formfields.h"

#include <QComboBox>
#include <QList>
#include <QString>

#include <utility>

namespace liaison {

/// One record out of a short list, or none. Keeps what was set also while the list does not have it (yet).
class RecordChoice : public QComboBox
{
    Q_OBJECT

public:
    using Record = std::pair<qint64, QString>;

    /// @a none: the text of the first line, "no group"; empty: a record has to be chosen.
    explicit RecordChoice(QString none = {}, QWidget *parent = nullptr);

    void setRecords(const QList<Record> &records);
    /// 0: none.
    [[nodiscard]] qint64 record() const noexcept { return m_record; }
    void setRecord(qint64 record);

    /// As a field of a form; its value is the id.
    void addTo(FormFields &fields, const QString &key, const QString &label, FormFields::Place place);

Q_SIGNALS:
    /// By the user or by setRecord().
    void recordChanged(qint64 record);

private:
    void showRecord();

    QString m_none;
    qint64 m_record = 0;
};

} // namespace liaison
