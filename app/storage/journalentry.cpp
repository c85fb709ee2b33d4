#include "app/storage/journalentry.h"

#include "app/storage/storageerror.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <utility>

namespace liaison {

namespace {

constexpr std::pair<ChangeOp, const char *> OpTexts[] = {
    {ChangeOp::Begin, "begin"},   {ChangeOp::Insert, "insert"}, {ChangeOp::Update, "update"},
    {ChangeOp::Remove, "remove"}, {ChangeOp::Load, "load"},     {ChangeOp::Unload, "unload"},
};

constexpr std::pair<GroupKind, const char *> KindTexts[] = {
    {GroupKind::Do, "do"},
    {GroupKind::Undo, "undo"},
    {GroupKind::Redo, "redo"},
};

void append(QByteArray &buffer, const QByteArray &field)
{
    // A null field must differ from an empty one.
    const quint32 size = field.isNull() ? 0xffffffffU : static_cast<quint32>(field.size());
    char prefix[4];
    qToBigEndian(size, prefix);
    buffer.append(prefix, 4);
    buffer.append(field);
}

void append(QByteArray &buffer, const QString &field)
{
    append(buffer, field.isNull() ? QByteArray{""} : field.toUtf8());
}

void append(QByteArray &buffer, const std::optional<Uid> &field)
{
    append(buffer, field ? field->bytes() : QByteArray{});
}

} // namespace

QString toText(ChangeOp op)
{
    for (const auto &[value, text] : OpTexts) {
        if (value == op)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

ChangeOp changeOpFromText(const QString &text)
{
    for (const auto &[value, known] : OpTexts) {
        if (text == QLatin1String{known})
            return value;
    }
    throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("journal op %1").arg(text)};
}

QString toText(GroupKind kind)
{
    for (const auto &[value, text] : KindTexts) {
        if (value == kind)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

std::optional<GroupKind> groupKindFromText(const QString &text)
{
    for (const auto &[value, known] : KindTexts) {
        if (text == QLatin1String{known})
            return value;
    }
    return std::nullopt;
}

QByteArray JournalEntry::computeHash() const
{
    QByteArray buffer;
    buffer.reserve(256 + before.size() + after.size());
    append(buffer, QByteArray::number(seq));
    append(buffer, std::optional{uid});
    append(buffer, parentUid);
    append(buffer, std::optional{groupUid});
    append(buffer, at);
    append(buffer, author.actor);
    append(buffer, author.site);
    append(buffer, entity);
    append(buffer, entityUid);
    append(buffer, entityId ? QByteArray::number(*entityId) : QByteArray{});
    append(buffer, toText(op));
    append(buffer, before);
    append(buffer, after);
    append(buffer, previousHash);
    return QCryptographicHash::hash(buffer, QCryptographicHash::Sha256);
}

} // namespace liaison
